package dev.kindred.sharding;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.Database;
import dev.kindred.error.ShardingException;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** What is known when a database in shards is opened is told then, all at once. */
class ShardedOpeningTest {

  @Test
  void allThatEntitiesDeclareInVainIsToldAtOnce() {
    assertThatThrownBy(
            () ->
                EntitiesOf.opened(
                    "dev.kindred.sharding.wrong",
                    () -> Database.builder(new JdbcDataSource()).sharded().open()))
        .isInstanceOf(ShardingException.class)
        .hasMessage(
            """
            The database can't be opened in shards with what these entities declare:
            - Hall.host refers to Singer, whose rows are on the shard of their tenant, while every \
            shard has those of Hall: give Hall a @Tenant as well.
            - Host.tenant has the type inet, to which its values are cast, and the router can't read \
            that: leave out the type of the column.
            - Room has a schema in its @Entity, by which the router does not find the table: leave \
            it out, and set the schema on the connections.
            - Song.singers has a join table without a tenant, by which the router does not know \
            where its rows are: give the relation an entity with @Tenant by \
            @ManyToMany(through = ..).
            - Ticket is unique by "code", "series" without the tenant, which each shard would keep \
            by itself: begin the constraint with the tenant, \
            @UniqueTogether({"tenant", "code", "series"}).
            - Ticket is unique by "hall" without the tenant, which each shard would keep by itself: \
            begin the constraint with the tenant, @UniqueTogether({"tenant", "hall"}).\
            """);
  }

  /** Which database has them is not known; they are refused when they are used. */
  @Test
  void entitiesWithoutATenantCanBeThoseOfAnotherDatabase() {
    assertThatThrownBy(
            () ->
                EntitiesOf.opened(
                    "dev.kindred.sharding.firm",
                    () -> {
                      JdbcDataSource source = new JdbcDataSource();
                      source.setURL("jdbc:h2:mem:");
                      return Database.builder(source).sharded().open();
                    }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("H2 can't be opened with sharded()");
  }
}
