# syntax=docker/dockerfile:1
# Two stages: the first installs production dependencies from the lock file, the second holds only what runs.
FROM node:22-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund && npm cache clean --force

FROM node:22-bookworm-slim
ENV NODE_ENV=production ASSAY_DATA_DIR=/data PORT=8080
WORKDIR /app
RUN install -d -o node -g node /data
COPY --from=dependencies /app/node_modules ./node_modules
COPY package.json tsconfig.json main.ts service.ts metrics.ts ./
COPY config ./config
COPY workers ./workers
COPY feeds ./feeds
COPY bot ./bot
USER node
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=40s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Node directly, not npm: signals reach the process, so that it closes in order.
CMD ["node", "--import", "tsx", "main.ts"]
