package dev.kindred.spring.boot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kindred.Database;
import dev.kindred.SlowestStatements;
import dev.kindred.error.EntityNotFoundException;
import dev.kindred.error.ForeignKeyViolationException;
import dev.kindred.error.KindredException;
import dev.kindred.spring.boot.library.Author_;
import dev.kindred.spring.boot.library.Book_;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import org.springframework.dao.EmptyResultDataAccessException;

/** A whole application on a port: JSON, the actuator, and exceptions. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.datasource.generate-unique-name=true",
      "spring.flyway.locations=classpath:db/library",
      "kindred.schema=validate",
      "kindred.log=sql",
      "kindred.slow-statements.keep=5",
      "kindred.slow-statements.plans=true",
      "kindred.slow-statements.log-over=1ns",
      "kindred.sql-comments.application=library",
      "management.endpoints.web.exposure.include=health,metrics,kindred",
      "management.endpoint.health.show-details=always"
    })
@ExtendWith(OutputCaptureExtension.class)
class ApplicationTest {

  private final HttpClient client = HttpClient.newHttpClient();

  @Autowired private Database db;
  @Autowired private Library library;
  @Autowired private SlowestStatements slowest;
  @Autowired private Environment environment;

  @BeforeEach
  void fill() {
    db.schema().drop();
    db.schema().create();
    library.fill();
  }

  private String get(String path) throws IOException, InterruptedException {
    String port = environment.getProperty("local.server.port");
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
    return client.send(request, BodyHandlers.ofString()).body();
  }

  @Test
  void entitiesAreJson() throws Exception {
    assertThat(get("/books"))
        .isEqualTo(
            "[{\"id\":1,\"title\":\"Solaris\",\"author\":{\"id\":2,\"name\":\"Lem\"}},"
                + "{\"id\":2,\"title\":\"The Dispossessed\","
                + "\"author\":{\"id\":1,\"name\":\"Le Guin\"}}]");
    assertThat(get("/keys"))
        .isEqualTo(
            "[{\"id\":1,\"title\":\"Solaris\",\"author\":2},"
                + "{\"id\":2,\"title\":\"The Dispossessed\",\"author\":1}]");
  }

  @Test
  void healthTellsTheDatabase() throws Exception {
    assertThat(get("/actuator/health/kindred"))
        .contains("\"status\":\"UP\"", "\"details\":{\"database\":\"H2\",\"entities\":2}");
  }

  @Test
  void theEndpointShowsTheModel() throws Exception {
    assertThat(get("/actuator/kindred"))
        .startsWith(
            "{\"databases\":{\"kindredDatabase\":\"H2\"},\"entities\":["
                + "{\"type\":\"dev.kindred.spring.boot.library.Author\",\"table\":\"author\","
                + "\"attributes\":{\"id\":\"Long\",\"name\":\"String\"},"
                + "\"relations\":{\"bookSet\":\"Book[]\"}},"
                + "{\"type\":\"dev.kindred.spring.boot.library.Book\",\"table\":\"book\","
                + "\"attributes\":{\"id\":\"Long\",\"title\":\"String\",\"author\":\"Long\"},"
                + "\"relations\":{\"author\":\"Author\"}}],\"slowest\":[{\"sql\":");
  }

  @Test
  void theEndpointShowsTheSlowestStatementsWithTheirPlans(CapturedOutput output) throws Exception {
    slowest.clear();
    get("/books");
    assertThat(get("/actuator/kindred"))
        .contains("\"count\":1,\"failures\":0,\"rows\":2,", "\"site\":\"", "\"plan\":\"SELECT");
    assertThat(output).contains("dev.kindred.slow", "2 rows: select book.id");
  }

  @Test
  void eachStatementIsObserved() throws Exception {
    get("/books");
    assertThat(get("/actuator/metrics/kindred.statement?tag=entity:Book&tag=kind:select"))
        .contains("\"statistic\":\"COUNT\",\"value\":")
        .contains("{\"tag\":\"outcome\",\"values\":[\"success\"]}");
  }

  @Test
  void failuresAreObservedByTheirCodes() throws Exception {
    KindredException failure =
        catchThrowableOfType(
            KindredException.class,
            () -> db.insert(Book_.builder().title("?").author(Author_.ref(77))));
    assertThat(failure).isInstanceOf(ForeignKeyViolationException.class);
    assertThat(
            get(
                "/actuator/metrics/kindred.statement?tag=kind:insert&tag=outcome:"
                    + failure.code()))
        .contains("{\"statistic\":\"COUNT\",\"value\":1.0}")
        .contains("{\"tag\":\"error\",\"values\":[\"ForeignKeyViolationException\"]}");
  }

  @Test
  void statementsAreLoggedWithTheirComments(CapturedOutput output) throws Exception {
    get("/books");
    assertThat(output)
        .contains("select book.id, book.title, book.author_id")
        .contains("/*application='library',entity='Book',kind='select'*/");
  }

  @Test
  void exceptionsOfRepositoriesAreSprings() {
    assertThatThrownBy(() -> library.book("Emma"))
        .isInstanceOf(EmptyResultDataAccessException.class)
        .hasCauseInstanceOf(EntityNotFoundException.class);
  }
}
