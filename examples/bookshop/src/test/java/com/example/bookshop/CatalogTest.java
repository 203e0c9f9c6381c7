package com.example.bookshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.bookshop.catalog.Author;
import com.example.bookshop.catalog.Book;
import com.example.bookshop.catalog.BookFilter;
import com.example.bookshop.catalog.Book_;
import com.example.bookshop.catalog.Catalog;
import dev.kindred.error.StaleEntityException;
import dev.kindred.spring.boot.test.KindredTest;
import dev.kindred.spring.boot.test.Queries;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The catalogue without the web: each test is rolled back. */
@KindredTest
@Import({Catalog.class, SampleData.class})
class CatalogTest {

  private static final BookFilter ALL = new BookFilter(null, null, null, null);

  @Autowired private Catalog catalog;

  @Test
  @Queries(atMost = 3)
  void booksComeWithTheirPublishersAuthorsAndTags() {
    assertThat(catalog.books(ALL, 10, null).items())
        .extracting(
            book -> book.title() + ", " + book.publisher().get().name(),
            book -> book.authors().stream().map(Author::name).toList())
        .hasSize(5);
  }

  @Test
  @Queries(atMost = 3)
  void aTagFindsTheBooksOfItsChildren() {
    BookFilter fiction = new BookFilter(null, "le guin", "fiction", new BigDecimal("9.00"));
    assertThat(catalog.books(fiction, 10, null).items())
        .extracting(Book::title)
        .containsExactly("A Wizard of Earthsea");
  }

  @Test
  void aChangeOfAnOldVersionIsRefused() {
    Book read = catalog.books(ALL, 1, null).items().get(0);
    Book changed = catalog.change(read.id(), Book_.builder().stock(3));
    assertThat(changed.version()).isEqualTo(read.version() + 1);
    assertThatThrownBy(
            () -> catalog.change(read.id(), Book_.builder().stock(9).version(read.version())))
        .isInstanceOf(StaleEntityException.class);
  }
}
