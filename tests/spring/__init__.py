"""Services of Spring Boot 3.5 and 4 that use the Java package, started and asked over HTTP."""
