package org.nrm.examples;

/** Logs that the tests of commands share. */
final class Logs {
  static final String COMPLAINT_IN_TIME = """
      {"case":"A","mechanism":"belgium-2017","event":"indications-found","on":"2019-06-03","by":"police"}
      {"case":"A","event":"centre-contacted","on":"2019-06-03","by":"police"}
      {"case":"A","event":"document-requested","on":"2019-06-10","by":"recognised-centre","facts":{"accompanied":true,"holds-title":false,"child":false}}
      {"case":"A","event":"complaint-filed","on":"2019-07-01","by":"person-concerned"}
      """;
  static final String TOO_EARLY = """
      {"case":"A","event":"temporary-stay-authorised","on":"2019-07-05","by":"aliens-office"}
      """;
  static final String AFTER_THE_TERM = """
      {"case":"A","event":"prosecutor-answered","on":"2019-10-20","by":"kings-prosecutor","facts":{"proceedings-ongoing":true,"still-considered-victim":true,"cooperates":true,"ties-broken":true,"public-order-danger":false}}
      {"case":"A","event":"temporary-stay-authorised","on":"2019-11-05","by":"aliens-office"}
      """;

  private Logs() {}
}
