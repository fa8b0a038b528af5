-- AlterTable
ALTER TABLE "Comment" ADD COLUMN "proposedFor" TEXT;
ALTER TABLE "Comment" ADD COLUMN "proposedText" TEXT;
