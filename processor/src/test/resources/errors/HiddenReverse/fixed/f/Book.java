package f;

import dev.kindred.model.*;
import e.Author;

@Entity
record Book(
    @Id Long id,
    @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "+") One<Author> author,
    @ManyToMany(relatedName = "+") Many<Author> readers) {}
