# Stands in for apache/kafka where no image can be pulled.
FROM candor-local/servers:12
COPY jars /opt/kafka/libs
COPY kafka-run /etc/kafka/docker/run
RUN useradd --uid 1000 --no-create-home appuser \
  && mkdir -p /var/lib/kafka/data /opt/kafka/config && chown -R appuser /var/lib/kafka/data /opt/kafka/config
USER appuser
VOLUME /var/lib/kafka/data
EXPOSE 9092
CMD ["/etc/kafka/docker/run"]
