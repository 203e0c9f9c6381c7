package f;

import dev.kindred.model.*;
import e.Author;

@Entity
record Visit(
    @Id Long id,
    @ForeignKey(onDelete = OnDelete.CASCADE) One<Reader> reader,
    @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "+") One<Author> author) {}
