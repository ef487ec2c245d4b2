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
		configuration := made.NewConfiguration()
		configuration.Servers = made.ServerConfigurations{{URL: os.Args[2]}}
		portal := made.NewAPIClient(configuration).DongBoHoSoAPI
		answer, _, err := portal.DongBoHoSoMc(context.Background()).DongBoHoSoMcYeuCau(request).Execute()
		must(err)
		fmt.Println(answer.GetErrorCode())
	}
}

func must(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
