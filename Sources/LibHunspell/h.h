// Exists so that the package manager asks pkg-config for flags; the shim target includes the headers.
