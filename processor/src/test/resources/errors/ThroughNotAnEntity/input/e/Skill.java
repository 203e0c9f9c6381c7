package e;

import dev.kindred.model.*;

public record Skill(Long id) {}
