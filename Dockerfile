# syntax=docker/dockerfile:1
# The press room as one image: what `npm run package` makes, Node, and nothing else. See docs/deploy.md.

FROM node:24-bookworm-slim AS packages
WORKDIR /source
COPY package.json package-lock.json .npmrc ./
# All of them: the build checks types, which are among those for development. None that is needed has a script to run.
RUN --mount=type=cache,target=/root/.npm npm ci --ignore-scripts

FROM packages AS built
COPY . .
# The build opens a database to look at; it stays in this stage.
RUN DATA_DIR=/tmp/while-building DEMO=off npm run package

FROM node:24-bookworm-slim
ENV NODE_ENV=production \
    DATA_DIR=/data \
    HOST=0.0.0.0 \
    PORT=3000
# npm and its like are not needed to run, and are the larger part of what would have to be kept up to date.
RUN rm -rf /usr/local/lib/node_modules /usr/local/bin/npm /usr/local/bin/npx /usr/local/bin/corepack /opt/yarn* \
    && install -d -o 1000 -g 1000 -m 0700 /data
WORKDIR /press-room
COPY --from=built --chown=root:root /source/.next/standalone ./
USER 1000:1000
VOLUME /data
EXPOSE 3000
# A newsroom of a hundred thousand releases makes its index anew in some minutes after a restore.
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --start-interval=2s --retries=3 \
    CMD ["node", "bin/healthy.mjs"]
STOPSIGNAL SIGTERM
CMD ["node", "start.mjs"]
