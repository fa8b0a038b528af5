-- AlterTable
ALTER TABLE "Flag" ADD COLUMN "authorName" TEXT;

-- AlterTable
ALTER TABLE "Revision" ADD COLUMN "links" JSONB;

-- CreateTable
CREATE TABLE "StagedImport" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "format" JSONB NOT NULL,
    "mediaType" TEXT NOT NULL,
    "filename" TEXT,
    "bytes" BLOB NOT NULL,
    "reading" JSONB NOT NULL,
    "details" JSONB NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "StagedImport_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- AlterTable
ALTER TABLE "Original" ADD COLUMN "filename" TEXT NOT NULL DEFAULT 'original.txt';
ALTER TABLE "Original" ADD COLUMN "text" TEXT NOT NULL DEFAULT '';

-- CreateIndex
CREATE INDEX "StagedImport_createdAt_idx" ON "StagedImport"("createdAt");

-- Until now all that came in was text in UTF-8.
UPDATE "Original" SET "text" = CAST("bytes" AS TEXT);
