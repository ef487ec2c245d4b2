package main

import (
	"net/http"

	made "goitin.example/strangers/made"
)

// The services of the unit; a vendor writes its methods.
type unit struct{ made.ServerInterface }

func main() {
	_ = http.ListenAndServe("127.0.0.1:0", made.Handler(unit{}))
}
