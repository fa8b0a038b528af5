-- CreateIndex
CREATE INDEX "Flag_withdrawnAt_createdAt_id_idx" ON "Flag"("withdrawnAt", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Flag_withdrawnAt_severity_updatedAt_id_idx" ON "Flag"("withdrawnAt", "severity", "updatedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Flag_withdrawnAt_status_updatedAt_id_idx" ON "Flag"("withdrawnAt", "status", "updatedAt" DESC, "id" DESC);
