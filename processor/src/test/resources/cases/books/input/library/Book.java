package library;

import dev.kindred.model.*;
import java.math.BigDecimal;

@Entity(unique = @UniqueTogether({"author", "title"}))
@Check("pages > 0")
public record Book(
    @Id Long id,
    @Index @Column(length = 120) String title,
    @Default("0") int pages,
    @Column(precision = 10, scale = 2) BigDecimal price,
    Genre genre,
    @ForeignKey(onDelete = OnDelete.PROTECT, relatedName = "books") One<Author> author,
    @ForeignKey(onDelete = OnDelete.SET_NULL, optional = true, relatedName = "edited")
        One<Author> editor) {}
