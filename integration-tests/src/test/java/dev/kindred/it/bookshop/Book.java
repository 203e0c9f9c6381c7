package dev.kindred.it.bookshop;

import static dev.kindred.model.OnDelete.CASCADE;
import static dev.kindred.model.OnDelete.SET_NULL;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.Many;
import dev.kindred.model.ManyToMany;
import dev.kindred.model.One;
import dev.kindred.model.Unique;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Has authors; one of them answers letters. */
@Entity(table = "bookshop_book")
public record Book(
    @Id Long id,
    @Unique @Column(length = 9) String isbn,
    String title,
    int pages,
    double rating,
    @Column(precision = 6, scale = 2) BigDecimal price,
    LocalDate published,
    boolean inPrint,
    Genre genre,
    Optional<Integer> edition,
    @ManyToMany(relatedName = "books") Many<Author> authors,
    @ForeignKey(onDelete = CASCADE, relatedName = "answersFor") One<Author> contact,
    @ForeignKey(onDelete = CASCADE, relatedName = "books") One<Publisher> publisher,
    @ForeignKey(onDelete = SET_NULL, optional = true, relatedName = "translations")
        One<Author> translator) {

  /** What it is about. */
  public enum Genre {
    WEB,
    MINDS
  }
}
