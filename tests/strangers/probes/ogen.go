package main

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"os"

	made "goitin.example/strangers/made"
)

func main() {
	text, err := os.ReadFile(os.Args[1])
	must(err)
	var request made.DongBoHoSoMcYeuCau
	must(json.Unmarshal(text, &request))
	written, err := json.Marshal(&request)
	must(err)
	fmt.Println(string(written))
	if len(os.Args) > 2 {
		portal, err := made.NewClient(os.Args[2], options(os.Args[2:])...)
		must(err)
		answer, err := portal.DongBoHoSoMc(context.Background(), &request)
		must(err)
		fmt.Println(answer.(*made.PhanHoi).ErrorCode)
	}
}

func must(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// options are those of the note where a word follows the address: a client that sets the address again.
func options(words []string) []made.ClientOption {
	if len(words) < 2 {
		return nil
	}
	to, err := url.Parse(words[0])
	must(err)
	return []made.ClientOption{made.WithClient(&http.Client{Transport: oneAddress{to}})}
}

type oneAddress struct{ to *url.URL }

func (one oneAddress) RoundTrip(request *http.Request) (*http.Response, error) {
	again := request.Clone(request.Context())
	again.URL = one.to
	return http.DefaultTransport.RoundTrip(again)
}
