-- CreateTable
CREATE TABLE "Comment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "flagId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "withdrawnAt" DATETIME,
    CONSTRAINT "Comment_flagId_fkey" FOREIGN KEY ("flagId") REFERENCES "Flag" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Comment_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "user" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Mention" (
    "commentId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "flagId" TEXT NOT NULL,
    "answeredAt" DATETIME,

    PRIMARY KEY ("commentId", "userId"),
    CONSTRAINT "Mention_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Mention_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Mention_flagId_fkey" FOREIGN KEY ("flagId") REFERENCES "Flag" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Check" (
    "articleId" TEXT NOT NULL,
    "sentenceId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "checkerId" TEXT NOT NULL,
    "checkedAt" DATETIME NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    PRIMARY KEY ("articleId", "sentenceId"),
    CONSTRAINT "Check_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Check_checkerId_fkey" FOREIGN KEY ("checkerId") REFERENCES "user" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Source" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "type" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT,
    "publisher" TEXT,
    "author" TEXT,
    "locator" TEXT,
    "quotedWords" TEXT,
    "accessedOn" TEXT,
    "rank" TEXT NOT NULL,
    "confidential" BOOLEAN NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "adderId" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "removedAt" DATETIME,
    CONSTRAINT "Source_adderId_fkey" FOREIGN KEY ("adderId") REFERENCES "user" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SourceFile" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sourceId" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "filename" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "adderId" TEXT NOT NULL,
    "addedAt" DATETIME NOT NULL,
    "removedAt" DATETIME,
    CONSTRAINT "SourceFile_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SourceFile_adderId_fkey" FOREIGN KEY ("adderId") REFERENCES "user" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Citation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "sentenceId" TEXT,
    "flagId" TEXT,
    "locator" TEXT,
    "quotedWords" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "Citation_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Citation_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Citation_flagId_fkey" FOREIGN KEY ("flagId") REFERENCES "Flag" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Waiver" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "waivedById" TEXT NOT NULL,
    "waivedAt" DATETIME NOT NULL,
    "revokedAt" DATETIME,
    CONSTRAINT "Waiver_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Waiver_waivedById_fkey" FOREIGN KEY ("waivedById") REFERENCES "user" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SignOff" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "revisionId" TEXT NOT NULL,
    "seal" TEXT NOT NULL,
    "decisions" JSONB NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "signerId" TEXT NOT NULL,
    "signedAt" DATETIME NOT NULL,
    "revokedAt" DATETIME,
    CONSTRAINT "SignOff_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SignOff_signerId_fkey" FOREIGN KEY ("signerId") REFERENCES "user" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DeskSettings" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT DEFAULT 1,
    "coverage" INTEGER NOT NULL DEFAULT 100,
    "version" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "SavedView" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" JSONB NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "SavedView_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Article" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "byline" TEXT,
    "publishedOn" TEXT,
    "publishedOnSource" TEXT,
    "sourceUrl" TEXT,
    "language" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "dueOn" TEXT,
    "assigneeId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "deletedAt" DATETIME,
    CONSTRAINT "Article_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "user" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Article" ("byline", "createdAt", "deletedAt", "id", "language", "publishedOn", "publishedOnSource", "sourceUrl", "state", "title", "updatedAt", "version") SELECT "byline", "createdAt", "deletedAt", "id", "language", "publishedOn", "publishedOnSource", "sourceUrl", "state", "title", "updatedAt", "version" FROM "Article";
DROP TABLE "Article";
ALTER TABLE "new_Article" RENAME TO "Article";
CREATE INDEX "Article_deletedAt_updatedAt_id_idx" ON "Article"("deletedAt", "updatedAt", "id");
CREATE TABLE "new_Flag" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "authorName" TEXT,
    "category" TEXT NOT NULL,
    "severity" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "outcome" TEXT,
    "reason" TEXT,
    "settledAt" DATETIME,
    "settlerId" TEXT,
    "assigneeId" TEXT,
    "duplicateOfId" TEXT,
    "note" TEXT NOT NULL,
    "suggestedText" TEXT,
    "words" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "withdrawnAt" DATETIME,
    CONSTRAINT "Flag_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Flag_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "user" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Flag_settlerId_fkey" FOREIGN KEY ("settlerId") REFERENCES "user" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Flag_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "user" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Flag_duplicateOfId_fkey" FOREIGN KEY ("duplicateOfId") REFERENCES "Flag" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Flag" ("articleId", "authorId", "authorName", "category", "createdAt", "id", "note", "severity", "status", "suggestedText", "updatedAt", "version", "withdrawnAt") SELECT "articleId", "authorId", "authorName", "category", "createdAt", "id", "note", "severity", "status", "suggestedText", "updatedAt", "version", "withdrawnAt" FROM "Flag";
DROP TABLE "Flag";
ALTER TABLE "new_Flag" RENAME TO "Flag";
CREATE INDEX "Flag_articleId_withdrawnAt_idx" ON "Flag"("articleId", "withdrawnAt");
CREATE INDEX "Flag_withdrawnAt_updatedAt_id_idx" ON "Flag"("withdrawnAt", "updatedAt", "id");
CREATE INDEX "Flag_assigneeId_status_idx" ON "Flag"("assigneeId", "status");
CREATE TABLE "new_HistoryEntry" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "articleId" TEXT,
    "at" DATETIME NOT NULL,
    "actorId" TEXT,
    "action" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "detail" JSONB NOT NULL,
    CONSTRAINT "HistoryEntry_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "HistoryEntry_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "user" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_HistoryEntry" ("action", "actorId", "articleId", "at", "detail", "id", "subjectId", "subjectType") SELECT "action", "actorId", "articleId", "at", "detail", "id", "subjectId", "subjectType" FROM "HistoryEntry";
DROP TABLE "HistoryEntry";
ALTER TABLE "new_HistoryEntry" RENAME TO "HistoryEntry";
CREATE INDEX "HistoryEntry_articleId_id_idx" ON "HistoryEntry"("articleId", "id");
CREATE INDEX "HistoryEntry_subjectType_subjectId_id_idx" ON "HistoryEntry"("subjectType", "subjectId", "id");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "Comment_flagId_createdAt_id_idx" ON "Comment"("flagId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Mention_userId_answeredAt_idx" ON "Mention"("userId", "answeredAt");

-- CreateIndex
CREATE INDEX "Mention_flagId_userId_idx" ON "Mention"("flagId", "userId");

-- CreateIndex
CREATE INDEX "Check_articleId_state_idx" ON "Check"("articleId", "state");

-- CreateIndex
CREATE INDEX "Source_removedAt_updatedAt_id_idx" ON "Source"("removedAt", "updatedAt", "id");

-- CreateIndex
CREATE INDEX "SourceFile_sourceId_idx" ON "SourceFile"("sourceId");

-- CreateIndex
CREATE INDEX "SourceFile_hash_idx" ON "SourceFile"("hash");

-- CreateIndex
CREATE INDEX "Citation_articleId_sentenceId_idx" ON "Citation"("articleId", "sentenceId");

-- CreateIndex
CREATE INDEX "Citation_flagId_idx" ON "Citation"("flagId");

-- CreateIndex
CREATE INDEX "Citation_sourceId_idx" ON "Citation"("sourceId");

-- CreateIndex
CREATE INDEX "Waiver_articleId_revokedAt_idx" ON "Waiver"("articleId", "revokedAt");

-- CreateIndex
CREATE INDEX "SignOff_articleId_signedAt_idx" ON "SignOff"("articleId", "signedAt");

-- CreateIndex
CREATE UNIQUE INDEX "SavedView_userId_name_key" ON "SavedView"("userId", "name");

-- What a search looks at, for the flags there are.
UPDATE "Flag" SET "words" = coalesce((SELECT lower("exact") FROM "Anchor" WHERE "flagId" = "Flag"."id" LIMIT 1), '') || ' ' || lower("note");

-- The one row of settings.
INSERT INTO "DeskSettings" ("id") VALUES (1);
