package e;

import dev.kindred.model.*;

@Entity
@Embeddable
public record Address(@Id Long id, String street) {}
