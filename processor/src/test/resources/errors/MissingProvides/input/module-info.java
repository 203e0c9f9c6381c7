module e {
  requires dev.kindred.runtime;
}
