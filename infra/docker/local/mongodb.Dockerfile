# Stands in for mongo:8 where no image can be pulled.
FROM candor-local/servers:12
COPY node mongod /usr/local/bin/
# as they lie in the working copy, for mongosh finds the others by that
COPY mongosh.mjs /usr/local/lib/candor/docker/local/
COPY mongodb-command.mjs bson.mjs /usr/local/lib/candor/local/servers/
COPY mongodb-entrypoint.sh /usr/local/bin/docker-entrypoint.sh
RUN useradd --system --no-create-home mongodb \
  && mkdir -p /data/db && chown mongodb:mongodb /data/db \
  && ln -s /usr/local/lib/candor/docker/local/mongosh.mjs /usr/local/bin/mongosh
VOLUME /data/db
EXPOSE 27017
ENTRYPOINT ["docker-entrypoint.sh"]
CMD ["mongod"]
