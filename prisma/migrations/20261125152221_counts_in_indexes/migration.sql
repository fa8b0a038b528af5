-- DropIndex
DROP INDEX "Flag_assigneeId_status_idx";

-- DropIndex
DROP INDEX "Flag_articleId_withdrawnAt_idx";

-- CreateIndex
CREATE INDEX "Flag_articleId_withdrawnAt_severity_status_idx" ON "Flag"("articleId", "withdrawnAt", "severity", "status");

-- CreateIndex
CREATE INDEX "Flag_assigneeId_withdrawnAt_status_idx" ON "Flag"("assigneeId", "withdrawnAt", "status");

-- Words that SQL could only write in lower case are folded when the desk opens (fold-words.ts).
UPDATE "Flag" SET "words" = '' WHERE "words" GLOB '*[^' || char(10) || ' -~]*' OR instr("words", '%') OR instr("words", '_');
