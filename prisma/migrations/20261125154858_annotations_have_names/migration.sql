-- CreateTable
CREATE TABLE "AnnotationName" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "canonical" TEXT,
    "via" TEXT NOT NULL,
    CONSTRAINT "AnnotationName_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "AnnotationName_articleId_idx" ON "AnnotationName"("articleId");
