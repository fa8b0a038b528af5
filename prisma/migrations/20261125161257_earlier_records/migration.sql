-- AlterTable
ALTER TABLE "Check" ADD COLUMN "checkerName" TEXT;

-- AlterTable
ALTER TABLE "Comment" ADD COLUMN "authorName" TEXT;

-- AlterTable
ALTER TABLE "Finding" ADD COLUMN "deciderName" TEXT;

-- AlterTable
ALTER TABLE "Flag" ADD COLUMN "settlerName" TEXT;

-- AlterTable
ALTER TABLE "Source" ADD COLUMN "adderName" TEXT;

-- CreateTable
CREATE TABLE "EarlierRecord" (
    "articleId" TEXT NOT NULL PRIMARY KEY,
    "desk" TEXT NOT NULL,
    "theirId" TEXT NOT NULL,
    "exportedAt" DATETIME NOT NULL,
    "record" JSONB NOT NULL,
    CONSTRAINT "EarlierRecord_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
