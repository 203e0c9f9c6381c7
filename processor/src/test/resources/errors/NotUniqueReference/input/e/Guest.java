package e;

import dev.kindred.model.*;

@Entity
public record Guest(@Id Long id, @Unique String email, @SoftDelete boolean gone) {}
