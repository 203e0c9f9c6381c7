package e;

import dev.kindred.model.*;

@Entity
public record Place(@Id Long id, @Column(length = 4000) String text) {}
