package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"

	made "goitin.example/strangers/made"
)

func main() {
	text, err := os.ReadFile(os.Args[1])
	must(err)
	var request made.DongBoHoSoMcYeuCau
	must(json.Unmarshal(text, &request))
	written, err := json.Marshal(request)
	must(err)
	fmt.Println(string(written))
	if len(os.Args) > 2 {
		portal, err := made.NewClientWithResponses(os.Args[2])
		must(err)
		answer, err := portal.DongBoHoSoMcWithResponse(context.Background(), request)
		must(err)
		fmt.Println(answer.JSON200.ErrorCode)
	}
}

func must(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
