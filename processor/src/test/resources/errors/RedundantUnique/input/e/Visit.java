package e;

import dev.kindred.model.*;

@Entity(unique = @UniqueTogether("code"))
public record Visit(@Id String code) {}
