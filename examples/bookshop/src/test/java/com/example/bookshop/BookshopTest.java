package com.example.bookshop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.Database;
import dev.kindred.StatementCapture;
import dev.kindred.testing.QueryBudget;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;

/**
 * The application on a port. Each request is asserted with its status, the number of statements
 * that the server ran for it, and the text of its answer.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class BookshopTest {

  private final HttpClient client = HttpClient.newHttpClient();

  @Autowired private Database db;
  @Autowired private SampleData sample;
  @Autowired private Environment environment;

  /** Tables without rows, whose keys begin with 1. */
  @BeforeEach
  void fill() {
    db.schema().drop();
    db.schema().create();
    sample.run(new DefaultApplicationArguments());
  }

  private record Answer(String body, String location) {

    /** The lines of what is expected are one text. The time of an order is any. */
    void is(String expected) {
      assertThat(body.replaceAll("\"placedAt\":\"[^\"]*\"", "\"placedAt\":\"..\""))
          .isEqualTo(expected.lines().collect(Collectors.joining()));
    }

    void contains(String... parts) {
      assertThat(body).contains(parts);
    }
  }

  private Answer get(int status, int statements, String path) {
    return send(status, statements, request(path).GET());
  }

  private Answer json(int status, int statements, String method, String path, String body) {
    return send(
        status,
        statements,
        request(path)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body.replace('\'', '"'))));
  }

  private Answer form(int status, int statements, String path, String body) {
    return send(
        status,
        statements,
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  private Answer delete(int status, int statements, String path) {
    return send(status, statements, request(path).DELETE());
  }

  private HttpRequest.Builder request(String path) {
    String port = environment.getProperty("local.server.port");
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
  }

  private Answer send(int status, int statements, HttpRequest.Builder request) {
    try (StatementCapture capture = db.captureAll()) {
      HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
      assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
      QueryBudget.of(capture).count(statements);
      return new Answer(response.body(), response.headers().firstValue("Location").orElse(""));
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void books() {
    get(200, 3, "/api/books?size=2")
        .is(
            """
            {"items":[{"id":1,"isbn":"9780547773742","title":"A Wizard of Earthsea","price":8.99,
            "stock":10,"version":1,"publisher":{"id":1,"name":"Ace"},
            "authors":[{"id":1,"name":"Ursula K. Le Guin","country":"US"}],
            "tags":[{"id":2,"name":"fantasy","parent":1}]},
            {"id":4,"isbn":"9780552137034","title":"Good Omens","price":10.50,"stock":10,
            "version":1,"publisher":{"id":2,"name":"Corgi"},
            "authors":[{"id":2,"name":"Terry Pratchett","country":"UK"},
            {"id":3,"name":"Neil Gaiman","country":"UK"}],
            "tags":[{"id":2,"name":"fantasy","parent":1},
            {"id":4,"name":"humour","parent":null}]}],"next":"AAAACkdvb2QgT21lbnMAAAABNOHN6H_Qgzyi"}
            """);
    get(200, 3, "/api/books?tag=fiction&maxPrice=9")
        .is(
            """
            {"items":[{"id":1,"isbn":"9780547773742","title":"A Wizard of Earthsea","price":8.99,
            "stock":10,"version":1,"publisher":{"id":1,"name":"Ace"},
            "authors":[{"id":1,"name":"Ursula K. Le Guin","country":"US"}],
            "tags":[{"id":2,"name":"fantasy","parent":1}]},
            {"id":3,"isbn":"9780552131063","title":"Mort","price":7.99,"stock":10,"version":1,
            "publisher":{"id":2,"name":"Corgi"},
            "authors":[{"id":2,"name":"Terry Pratchett","country":"UK"}],
            "tags":[{"id":2,"name":"fantasy","parent":1},
            {"id":4,"name":"humour","parent":null}]}],"next":null}
            """);
    get(200, 1, "/api/books?title=nothing")
        .is(
            """
            {"items":[],"next":null}
            """);
    get(200, 3, "/api/books/5")
        .is(
            """
            {"id":5,"isbn":"9780156027601","title":"Solaris","price":12.00,"stock":10,"version":1,
            "publisher":{"id":3,"name":"Gollancz"},
            "authors":[{"id":4,"name":"Stanisław Lem","country":"PL"}],
            "tags":[{"id":3,"name":"science fiction","parent":1}],
            "description":{"book":5,"text":"A planet whose ocean thinks, and those who study it."}}
            """);
    get(404, 1, "/api/books/77")
        .is(
            """
            {"instance":"/api/books/77","status":404,"title":"Not Found"}
            """);
    get(400, 0, "/api/books?after=x").contains("The cursor is none of this query");
  }

  @Test
  void newBooks() {
    json(201, 1, "POST", "/api/authors", "{'name':'Jane Austen','country':'UK'}")
        .is(
            """
            {"id":5,"name":"Jane Austen","country":"UK"}
            """);
    String emma = "{'isbn':'9780141439587','title':'Emma','price':6.5,'stock':3,'publisher':3}";
    json(201, 1, "POST", "/api/books", emma)
        .is(
            """
            {"id":6,"isbn":"9780141439587","title":"Emma","price":6.50,"stock":3,"version":1,
            "publisher":3}
            """);
    json(409, 1, "POST", "/api/books", emma)
        .is(
            """
            {"detail":"Refused by uq_book_isbn.","instance":"/api/books","status":409,
            "title":"Conflict"}
            """);
    json(422, 0, "POST", "/api/books", "{'title':'Emma'}")
        .is(
            """
            {"detail":"Book lacks a value for isbn, price, stock, publisher.",
            "instance":"/api/books","status":422,"title":"Unprocessable Content"}
            """);
    json(200, 8, "PUT", "/api/books/6/authors", "[5]")
        .is(
            """
            {"id":6,"isbn":"9780141439587","title":"Emma","price":6.50,"stock":3,"version":1,
            "publisher":{"id":3,"name":"Gollancz"},
            "authors":[{"id":5,"name":"Jane Austen","country":"UK"}],"tags":[],"description":null}
            """);
    json(200, 9, "PUT", "/api/books/6/tags", "['romance','fiction']")
        .is(
            """
            {"id":6,"isbn":"9780141439587","title":"Emma","price":6.50,"stock":3,"version":1,
            "publisher":{"id":3,"name":"Gollancz"},
            "authors":[{"id":5,"name":"Jane Austen","country":"UK"}],
            "tags":[{"id":1,"name":"fiction","parent":null},
            {"id":5,"name":"romance","parent":null}],"description":null}
            """);
    json(200, 4, "PUT", "/api/books/6/description", "Handsome, clever, and rich.")
        .is(
            """
            {"id":6,"isbn":"9780141439587","title":"Emma","price":6.50,"stock":3,"version":1,
            "publisher":{"id":3,"name":"Gollancz"},
            "authors":[{"id":5,"name":"Jane Austen","country":"UK"}],
            "tags":[{"id":1,"name":"fiction","parent":null},
            {"id":5,"name":"romance","parent":null}],
            "description":{"book":6,"text":"Handsome, clever, and rich."}}
            """);
  }

  @Test
  void changes() {
    json(200, 2, "PATCH", "/api/books/3", "{'price':6.99}")
        .is(
            """
            {"id":3,"isbn":"9780552131063","title":"Mort","price":6.99,"stock":10,"version":2,
            "publisher":2}
            """);
    json(200, 2, "PATCH", "/api/books/3", "{'stock':4,'version':2}")
        .is(
            """
            {"id":3,"isbn":"9780552131063","title":"Mort","price":6.99,"stock":4,"version":3,
            "publisher":2}
            """);
    json(409, 2, "PATCH", "/api/books/3", "{'stock':9,'version':2}")
        .is(
            """
            {"detail":"Book 3 was changed or deleted since it was read with version 2. Nothing was
             written: read it again, and decide what is to be done with both changes.",
            "instance":"/api/books/3","status":409,"title":"Conflict"}
            """);
    json(400, 0, "PATCH", "/api/books/3", "{'title':null}")
        .is(
            """
            {"detail":"Failed to read request","instance":"/api/books/3","status":400,
            "title":"Bad Request"}
            """);
    json(409, 2, "PATCH", "/api/books/3", "{'stock':-1}")
        .is(
            """
            {"detail":"Refused by ck_book_stock.","instance":"/api/books/3","status":409,
            "title":"Conflict"}
            """);
    delete(204, 7, "/api/books/1").is("");
    get(404, 1, "/api/books/1");
  }

  @Test
  void authorsPublishersAndTags() {
    get(200, 1, "/api/authors")
        .is(
            """
            [{"id":3,"name":"Neil Gaiman","country":"UK"},
            {"id":4,"name":"Stanisław Lem","country":"PL"},
            {"id":2,"name":"Terry Pratchett","country":"UK"},
            {"id":1,"name":"Ursula K. Le Guin","country":"US"}]
            """);
    get(200, 2, "/api/authors/2")
        .is(
            """
            {"id":2,"name":"Terry Pratchett","country":"UK","books":[{"id":4,
            "isbn":"9780552137034","title":"Good Omens","price":10.50,"stock":10,"version":1,
            "publisher":{"id":2,"name":"Corgi"}},
            {"id":3,"isbn":"9780552131063","title":"Mort","price":7.99,"stock":10,"version":1,
            "publisher":{"id":2,"name":"Corgi"}}]}
            """);
    get(200, 1, "/api/publishers")
        .is(
            """
            [{"id":1,"name":"Ace","books":2},{"id":2,"name":"Corgi","books":2},
            {"id":3,"name":"Gollancz","books":1}]
            """);
    get(200, 2, "/api/tags")
        .is(
            """
            [{"id":1,"name":"fiction","parent":null,"children":[{"id":2,"name":"fantasy",
            "parent":1},{"id":3,"name":"science fiction","parent":1}]},
            {"id":4,"name":"humour","parent":null,"children":[]}]
            """);
  }

  @Test
  void orders() {
    json(201, 6, "POST", "/api/orders", order("{'3':2,'5':1}"))
        .is(
            """
            {"id":1,"email":"ann@example.com","shipTo":{"street":"Via Appia 1","zip":"00178",
            "city":"Rome"},"status":"PLACED","placedAt":"..","lines":[{"order":1,"book":{"id":3,
            "isbn":"9780552131063","title":"Mort","price":7.99,"stock":8,"version":2,
            "publisher":2},"quantity":2,"price":7.99},
            {"order":1,"book":{"id":5,"isbn":"9780156027601","title":"Solaris","price":12.00,
            "stock":9,"version":2,"publisher":3},"quantity":1,"price":12.00}]}
            """);
    json(409, 2, "POST", "/api/orders", order("{'3':9}"))
        .is(
            """
            {"detail":"\\"Mort\\": 8 left.","instance":"/api/orders","status":409,
            "title":"Conflict"}
            """);
    json(409, 4, "POST", "/api/orders", order("{'3':-1}"))
        .is(
            """
            {"detail":"Refused by ck_order_line_quantity.","instance":"/api/orders","status":409,
            "title":"Conflict"}
            """);
    get(200, 2, "/api/orders?email=ann@example.com")
        .is(
            """
            [{"id":1,"email":"ann@example.com","shipTo":{"street":"Via Appia 1","zip":"00178",
            "city":"Rome"},"status":"PLACED","placedAt":"..","lines":[{"order":1,"book":{"id":3,
            "isbn":"9780552131063","title":"Mort","price":7.99,"stock":8,"version":2,
            "publisher":2},"quantity":2,"price":7.99},
            {"order":1,"book":{"id":5,"isbn":"9780156027601","title":"Solaris","price":12.00,
            "stock":9,"version":2,"publisher":3},"quantity":1,"price":12.00}]}]
            """);
    get(200, 1, "/api/sales")
        .is(
            """
            [{"title":"Mort","copies":2,"revenue":15.98},
            {"title":"Solaris","copies":1,"revenue":12.00}]
            """);
    delete(409, 4, "/api/books/3")
        .is(
            """
            {"detail":"Nothing was deleted: rows that are protected refer to what would go, by
             OrderLine.book (1 row: Key[order=1, book=3]).","instance":"/api/books/3","status":409,
            "title":"Conflict"}
            """);
    json(200, 4, "POST", "/api/orders/1/shipment", "")
        .is(
            """
            {"id":1,"email":"ann@example.com","shipTo":{"street":"Via Appia 1","zip":"00178",
            "city":"Rome"},"status":"SHIPPED","placedAt":"..","lines":[{"order":1,"book":{"id":3,
            "isbn":"9780552131063","title":"Mort","price":7.99,"stock":8,"version":2,
            "publisher":2},"quantity":2,"price":7.99},
            {"order":1,"book":{"id":5,"isbn":"9780156027601","title":"Solaris","price":12.00,
            "stock":9,"version":2,"publisher":3},"quantity":1,"price":12.00}]}
            """);
    delete(204, 5, "/api/orders/1").is("");
    get(200, 3, "/api/books/3").contains("\"stock\":10");
  }

  private static String order(String books) {
    return "{'email':'ann@example.com',"
        + "'shipTo':{'street':'Via Appia 1','zip':'00178','city':'Rome'},"
        + "'books':"
        + books
        + "}";
  }

  @Test
  void pages() {
    get(200, 3, "/?tag=humour").contains("Good Omens", "Terry Pratchett, Neil Gaiman");
    get(200, 3, "/books/5").contains("<h1>Solaris</h1>", "A planet whose ocean thinks", "10 left");
    get(200, 2, "/authors/1").contains("The Left Hand of Darkness", "Ace");
    Answer placed =
        form(
            302,
            6,
            "/orders",
            "book=5&quantity=1&email=bob@example.com&street=Via+Appia+1&zip=00178&city=Rome");
    assertThat(placed.location()).endsWith("/orders/1");
    get(200, 2, "/orders/1").contains("1 × Solaris, 12.00 each");
  }
}
