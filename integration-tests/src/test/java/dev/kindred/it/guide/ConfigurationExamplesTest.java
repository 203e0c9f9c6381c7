package dev.kindred.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.kindred.Database;
import dev.kindred.model.FetchMode;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Ways to open a database. */
class ConfigurationExamplesTest extends Examples {

  @Test
  void opening() {
    // guide
    try (Database shop =
        Database.builder("jdbc:h2:mem:shop")
            .fetchMode(FetchMode.RAISE)
            .clock(Clock.systemUTC())
            .open()) {
      shop.schema().only(Genre.class).create();
      assertThat(Genre_.objects(shop).exists()).isFalse();
    }
    // end
  }

  @Test
  void pool() {
    // guide
    HikariConfig settings = new HikariConfig();
    settings.setJdbcUrl("jdbc:h2:mem:pooled");
    settings.setMaximumPoolSize(20);
    settings.setConnectionTimeout(Duration.ofSeconds(5).toMillis());
    try (HikariDataSource pool = new HikariDataSource(settings);
        Database shop = Database.of(pool)) {
      shop.schema().only(Genre.class).create();
      assertThat(Genre_.objects(shop).count()).isZero();
    }
    // end
  }
}
