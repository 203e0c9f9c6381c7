package accounts;

import dev.kindred.model.*;

@Entity
public record User(@Id Long id, @Unique String email, @Inverse One<Profile> profile) {}
