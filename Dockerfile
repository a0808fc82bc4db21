# The application for docker-compose.yml; ./declic needs none of this.
FROM eclipse-temurin:25-jdk AS build
RUN apt-get update && apt-get install -y --no-install-recommends maven npm && rm -rf /var/lib/apt/lists/*
WORKDIR /declic
COPY . .
RUN ./declic build

FROM eclipse-temurin:25-jre
RUN useradd --system --home-dir /declic --shell /usr/sbin/nologin declic
WORKDIR /declic
COPY --from=build --chown=root:root /declic/target/app ./app
USER declic
EXPOSE 8080
ENTRYPOINT ["java", "-XX:+UseCompactObjectHeaders", "-XX:+UseG1GC", "-XX:MaxRAMPercentage=60", \
    "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", \
    "-jar", "app/declic.jar"]
