package e;

import dev.kindred.model.*;
import java.util.Optional;

@Entity
public record Book(
    @Id Long id,
    Optional<String> subtitle,
    @GeneratedColumn("length(title)") int length,
    @Column(readOnly = true) String changed,
    @ForeignKey(onDelete = OnDelete.SET_NULL, optional = true) One<Book> sequelTo,
    @Backfill("'none'") String title) {}
