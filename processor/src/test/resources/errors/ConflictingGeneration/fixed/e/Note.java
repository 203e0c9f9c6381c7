package e;

import dev.kindred.model.*;
import java.time.Instant;

@Entity
public record Note(
    @Id long id,
    @CreatedAt Instant at,
    @UpdatedAt Instant updated,
    @GeneratedColumn("length(at)") int size) {}
