package e;

import dev.kindred.model.*;
import java.time.Instant;
import java.time.LocalDateTime;

@Entity
public record Note(
    @Id Long id,
    @Version int version,
    @CreatedAt LocalDateTime created,
    @UpdatedAt Instant updated) {}
