package dev.kindred.it.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kindred.Page;
import dev.kindred.error.NotLoadedException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/** Entities as JSON. */
class JsonExamplesTest extends Examples {

  private final JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

  /** The message of a refusal, without the place in the JSON, in which lines of Jackson differ. */
  private void refusesJson(ThrowingCallable reading) {
    shows(catchThrowableOfType(DatabindException.class, reading).getOriginalMessage());
  }

  @Test
  void mapper() {
    // guide
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
    // end
    assertThat(mapper.writeValueAsString(Book_.ref(4))).isEqualTo("4");
  }

  @Test
  void notLoaded() {
    // guide
    String json = mapper.writeValueAsString(Book_.get(db, 4));
    // end
    shows(json);
    assertThat(json).contains("\"author\":2").doesNotContain("genres").doesNotContain("reviews");
  }

  @Test
  void loaded() {
    // guide
    Book book =
        Book_.objects(db).fetch(Book_.author(), Book_.genres()).get(Book_.title().eq("Small Gods"));
    String json = mapper.writeValueAsString(book);
    // end
    shows(json);
    assertThat(json).contains("\"name\":\"Terry Pratchett\"").contains("\"name\":\"Satire\"");
  }

  @Test
  void cycle() {
    // guide
    Author author = Author_.objects(db).fetch(Author_.books().author()).get(Author_.pk().eq(2));
    String json = mapper.writeValueAsString(author);
    // end
    shows(json);
    assertThat(json).contains("\"author\":2");
  }

  @Test
  void read() {
    String json = mapper.writeValueAsString(Book_.get(behind, 4));
    // guide
    Book book = mapper.readValue(json, Book.class);
    // end
    shows(book.author());
    shows(book.genres());
    assertThat(book.author()).isEqualTo(Book_.get(behind, 4).author()).isEqualTo(Author_.ref(2));
    assertThatThrownBy(() -> book.author().get()).isInstanceOf(NotLoadedException.class);
    assertThatThrownBy(() -> book.genres().list())
        .isInstanceOf(NotLoadedException.class)
        .hasMessageContaining("Book.genres was not in the JSON");
  }

  @Test
  void page() {
    // guide
    Page<Genre> page = Genre_.objects(db).orderBy(Genre_.name().asc()).page(100);
    String json = mapper.writeValueAsString(page);
    // end
    shows(json);
    JavaType type = mapper.getTypeFactory().constructParametricType(Page.class, Genre.class);
    Page<Genre> read = mapper.readValue(json, type);
    assertThat(read.items()).hasSameSizeAs(page.items());
    assertThat(read.next()).isEmpty();
  }

  @Test
  void patch() {
    Book book = Book_.get(behind, 4);
    // guide
    String json =
        """
        {"title": "Mort!", "published": null, "publisher": 1}
        """;
    Book_.Builder changes = mapper.readerForUpdating(Book_.builder(book)).readValue(json);
    Book changed = db.update(changes);
    // end
    assertThat(changed.title()).isEqualTo("Mort!");
    assertThat(changed.published()).isNull();
    assertThat(changed.publisher()).isEqualTo(Publisher_.ref(1));
    assertThat(changed.pages()).isEqualTo(book.pages());
  }

  @Test
  void patchOfARequest() {
    String body = "{\"pages\": 273}";
    Book_.Builder changes = mapper.readValue(body, Book_.Builder.class);
    // guide
    Book changed = db.update(Book_.get(db, 4), changes);
    // end
    assertThat(changed.pages()).isEqualTo(273);
    assertThat(changed.title()).isEqualTo("Mort");
  }

  @Test
  void partsOfValueObjects() {
    Customer customer = Customer_.objects(behind).orderBy(Customer_.id().asc()).first().get();
    // guide
    Customer_.Builder changes =
        mapper
            .readerForUpdating(Customer_.builder(customer))
            .readValue("{\"address\": {\"zip\": \"8010\"}}");
    Customer moved = db.update(changes);
    // end
    assertThat(moved.address().zip()).isEqualTo("8010");
    assertThat(moved.address().street()).isEqualTo(customer.address().street());
  }

  @Test
  void refused() {
    Book book = Book_.get(behind, 4);
    // guide
    ThrowingCallable noTitle = () -> mapper.readValue("{\"title\": null}", Book_.Builder.class);
    ThrowingCallable ownKey = () -> mapper.readValue("{\"id\": 5}", Book_.Builder.class);
    ThrowingCallable otherKey =
        () -> mapper.readerForUpdating(Book_.builder(book)).readValue("{\"id\": 5}");
    ThrowingCallable twoKeys = () -> mapper.readValue("{\"author\": [1, 2]}", Book_.Builder.class);
    // end
    refusesJson(noTitle);
    refusesJson(ownKey);
    refusesJson(otherKey);
    refusesJson(twoKeys);
    assertThat(shown())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("Book.title is required"),
            line -> assertThat(line).startsWith("Book.id is generated"),
            line -> assertThat(line).startsWith("Book.id is the primary key"),
            line -> assertThat(line).startsWith("The key of Author has one value"));
  }
}
