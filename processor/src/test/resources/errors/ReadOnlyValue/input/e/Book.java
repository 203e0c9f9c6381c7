package e;

import dev.kindred.model.*;

@Entity
public record Book(
    @Id Long id,
    @Version @Column(readOnly = true) int version) {}
