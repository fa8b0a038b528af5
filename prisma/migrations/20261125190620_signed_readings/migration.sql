-- AlterTable
ALTER TABLE "ArticleRule" ADD COLUMN "mutedByName" TEXT;

-- AlterTable
ALTER TABLE "DateReading" ADD COLUMN "readerName" TEXT;
