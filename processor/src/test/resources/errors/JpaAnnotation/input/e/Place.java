package e;

import dev.kindred.model.*;

@Entity
public record Place(@Id @jakarta.persistence.Id Long id, @jakarta.persistence.Lob String text) {}
