package dev.kindred.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import dev.kindred.Database;
import dev.kindred.model.One;

/** 1,000 restaurants on H2 in memory, ten of them at places whose names start with "Demon". */
final class Restaurants implements AutoCloseable {

  static final int COUNT = 1_000;
  private static final int DEMONS = 10;

  final HikariDataSource pool = new HikariDataSource();
  final Database db;

  Restaurants() {
    pool.setJdbcUrl("jdbc:h2:mem:benchmark");
    db = Database.of(pool);
    db.schema().create();
    db.transaction(
        () -> {
          for (int i = 0; i < COUNT; i++) {
            String name = i % (COUNT / DEMONS) == 0 ? "Demon Dogs " + i : "Ace Hardware " + i;
            Place place = db.insert(new Place(null, name, i + " N. Ashland"));
            db.insert(new Restaurant(One.of(place), i % 2 == 0, i % 3 == 0));
          }
        });
  }

  @Override
  public void close() {
    db.schema().drop();
    pool.close();
  }
}
