package e;

import dev.kindred.model.*;
import java.util.Optional;

@Entity
public record Book(
    @Id @Backfill("1") Long id,
    @Backfill("'none'") Optional<String> subtitle,
    @Backfill("1") @GeneratedColumn("length(title)") int length,
    @Backfill("now()") @Column(readOnly = true) String changed,
    @Backfill("0") @ForeignKey(onDelete = OnDelete.SET_NULL, optional = true) One<Book> sequelTo,
    @Backfill("'none'") String title) {}
