-- AlterTable
ALTER TABLE "Article" ADD COLUMN "noticedFrom" TEXT;

-- CreateTable
CREATE TABLE "ArticleRule" (
    "articleId" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "failure" TEXT,
    "mutedById" TEXT,
    "mutedAt" DATETIME,

    PRIMARY KEY ("articleId", "rule"),
    CONSTRAINT "ArticleRule_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ArticleRule_mutedById_fkey" FOREIGN KEY ("mutedById") REFERENCES "user" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DateReading" (
    "articleId" TEXT NOT NULL,
    "written" TEXT NOT NULL,
    "occurrence" INTEGER NOT NULL,
    "date" TEXT,
    "readerId" TEXT NOT NULL,
    "readAt" DATETIME NOT NULL,

    PRIMARY KEY ("articleId", "written", "occurrence"),
    CONSTRAINT "DateReading_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "DateReading_readerId_fkey" FOREIGN KEY ("readerId") REFERENCES "user" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "BookEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "holder" TEXT,
    "aliases" JSONB NOT NULL,
    "startsOn" TEXT,
    "endsOn" TEXT,
    "key" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_DeskSettings" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT DEFAULT 1,
    "coverage" INTEGER NOT NULL DEFAULT 100,
    "ratingScale" JSONB,
    "publisher" TEXT,
    "rulePrecision" INTEGER NOT NULL DEFAULT 70,
    "ruleDecisions" INTEGER NOT NULL DEFAULT 20,
    "bookVersion" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1
);
INSERT INTO "new_DeskSettings" ("coverage", "id", "publisher", "ratingScale", "version") SELECT "coverage", "id", "publisher", "ratingScale", "version" FROM "DeskSettings";
DROP TABLE "DeskSettings";
ALTER TABLE "new_DeskSettings" RENAME TO "DeskSettings";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "BookEntry_key_key" ON "BookEntry"("key");

-- CreateIndex
CREATE INDEX "BookEntry_kind_key_idx" ON "BookEntry"("kind", "key");

-- CreateIndex
CREATE INDEX "Finding_state_rule_confidence_deciderName_idx" ON "Finding"("state", "rule", "confidence", "deciderName");
