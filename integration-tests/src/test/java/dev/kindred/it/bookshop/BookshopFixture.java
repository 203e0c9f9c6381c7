package dev.kindred.it.bookshop;

import dev.kindred.it.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;

/** Tests that find the bookshop filled. */
public abstract class BookshopFixture extends DatabaseTest {

  /** What it is filled with. */
  protected Bookshop shop;

  @BeforeEach
  final void fillTheBookshop() {
    shop = db.transaction(() -> Bookshop.in(db));
  }
}
