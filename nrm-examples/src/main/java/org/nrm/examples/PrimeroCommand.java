package org.nrm.examples;

import picocli.CommandLine.Command;

@Command(name = "primero")
final class PrimeroCommand {}
