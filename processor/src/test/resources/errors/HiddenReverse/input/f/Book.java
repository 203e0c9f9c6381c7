package f;

import dev.kindred.model.*;
import e.Author;

@Entity
record Book(
    @Id Long id,
    @ForeignKey(onDelete = OnDelete.CASCADE) One<Author> author,
    @ManyToMany(relatedName = "read") Many<Author> readers) {}
