package dev.kindred.it.press;

import static dev.kindred.model.OnDelete.SET_NULL;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import java.time.LocalDateTime;

/** May have an author, and another one who does not know of it. */
@Entity
public record Article(
    @Id Long id,
    @Column(length = 50) String headline,
    LocalDateTime published,
    @ForeignKey(onDelete = SET_NULL, optional = true, relatedName = "articles") One<Writer> author,
    @ForeignKey(onDelete = SET_NULL, optional = true, relatedName = "+")
        One<Writer> secondAuthor) {}
