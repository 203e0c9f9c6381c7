package e;

import dev.kindred.model.*;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;

@Entity
public record Note(
    @Id Long id,
    @Version String version,
    @CreatedAt LocalTime created,
    @UpdatedAt Optional<Instant> updated) {}
