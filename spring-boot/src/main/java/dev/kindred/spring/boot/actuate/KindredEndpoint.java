package dev.kindred.spring.boot.actuate;

import dev.kindred.Database;
import dev.kindred.spi.EntityRegistry;
import dev.kindred.stability.Preview;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;

/** Endpoint {@code kindred}: the databases and the entities of the application. */
@Preview
@Endpoint(id = "kindred")
public final class KindredEndpoint {

  private final Map<String, Database> databases;

  KindredEndpoint(Map<String, Database> databases) {
    this.databases = databases;
  }

  /**
   * Description of an application.
   *
   * @param databases the kind of each database, by the name of its bean
   * @param entities the entities, by their names
   */
  record Description(Map<String, String> databases, List<DescribedEntity> entities) {}

  /** Returns the databases and the entities. */
  @ReadOperation
  public Object describe() {
    Map<String, String> kinds = new TreeMap<>();
    databases.forEach((name, database) -> kinds.put(name, database.dsl().family().getName()));
    return new Description(
        kinds,
        EntityRegistry.all().stream()
            .map(DescribedEntity::of)
            .sorted((first, second) -> first.type().compareTo(second.type()))
            .toList());
  }
}
