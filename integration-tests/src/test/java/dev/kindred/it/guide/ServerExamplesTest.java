package dev.kindred.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests on servers that are started for them. */
@Tag("slow")
class ServerExamplesTest extends Examples {

  @Test
  void postgresql() throws IOException {
    // guide
    try (EmbeddedPostgres server = EmbeddedPostgres.start();
        Database postgresql = Database.of(server.getPostgresDatabase())) {
      postgresql.schema().only(Publisher.class).create();
      postgresql.insert(Publisher_.builder().name("Tor"));

      assertThat(Publisher_.objects(postgresql).list()).hasSize(1);
    }
    // end
  }
}
