-- AlterTable
ALTER TABLE "DeskSettings" ADD COLUMN "publisher" TEXT;
ALTER TABLE "DeskSettings" ADD COLUMN "ratingScale" JSONB;

-- AlterTable
ALTER TABLE "Flag" ADD COLUMN "claim" JSONB;
