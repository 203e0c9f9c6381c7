package dev.kindred.spring.boot.actuate;

import dev.kindred.Database;
import dev.kindred.SlowestStatements;
import dev.kindred.spi.EntityRegistry;
import dev.kindred.stability.Preview;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;

/** Endpoint {@code kindred}: databases, entities, and the slowest statements if they are kept. */
@Preview
@Endpoint(id = "kindred")
public final class KindredEndpoint {

  private final Map<String, Database> databases;
  private final @Nullable SlowestStatements slowest;
  private final boolean plans;

  KindredEndpoint(
      Map<String, Database> databases, @Nullable SlowestStatements slowest, boolean plans) {
    this.databases = databases;
    this.slowest = slowest;
    this.plans = plans;
  }

  /**
   * Description of an application.
   *
   * @param databases the kind of each database, by the name of its bean
   * @param entities the entities, by the names of their classes
   * @param slowest the slowest statements that are kept, the slowest one first
   */
  record Description(
      Map<String, String> databases,
      List<DescribedEntity> entities,
      List<DescribedStatement> slowest) {}

  /** Returns a description of the application. */
  @ReadOperation
  public Object describe() {
    return new Description(kinds(), entities(), slowest());
  }

  private Map<String, String> kinds() {
    Map<String, String> kinds = new TreeMap<>();
    databases.forEach((name, database) -> kinds.put(name, database.dsl().family().getName()));
    return kinds;
  }

  private static List<DescribedEntity> entities() {
    return EntityRegistry.all().stream()
        .map(DescribedEntity::of)
        .sorted(Comparator.comparing(DescribedEntity::type))
        .toList();
  }

  private List<DescribedStatement> slowest() {
    return slowest == null
        ? List.of()
        : slowest.list().stream()
            .map(each -> DescribedStatement.of(each, plans ? onlyDatabase() : null))
            .toList();
  }

  /** Returns the database that ran the statements; null if it could be one of several. */
  private @Nullable Database onlyDatabase() {
    return databases.size() == 1 ? databases.values().iterator().next() : null;
  }
}
