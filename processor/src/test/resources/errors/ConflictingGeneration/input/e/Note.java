package e;

import dev.kindred.model.*;
import java.time.Instant;

@Entity
public record Note(
    @Id @Version long id,
    @CreatedAt @UpdatedAt Instant at,
    @UpdatedAt @Default("2026-01-31T00:00:00Z") Instant updated,
    @GeneratedColumn("length(at)") @Default("1") int size) {}
